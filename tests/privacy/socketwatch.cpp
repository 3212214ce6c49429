// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program before all other libraries: whatever asks for an internet socket or for the address of a host
// is refused, and stands in the file that SOCKET_WATCH_LOG names.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void report(const char *what)
{
    const char *path = std::getenv("SOCKET_WATCH_LOG");
    const int file = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (file < 0)
        std::abort();
    const size_t length = std::strlen(what);
    if (write(file, what, length) != static_cast<ssize_t>(length) || close(file) != 0)
        std::abort();
}

/// Says that the watch is awake.
__attribute__((constructor)) void begin()
{
    report("watching\n");
}

} // namespace

extern "C" int socket(int domain, int type, int protocol)
{
    if (domain == AF_INET || domain == AF_INET6) {
        report("socket\n");
        errno = EACCES;
        return -1;
    }
    using Socket = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return real(domain, type, protocol);
}

extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    report("address\n");
    return EAI_FAIL;
}

extern "C" hostent *gethostbyname(const char *)
{
    report("address\n");
    return nullptr;
}
